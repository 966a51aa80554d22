import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/** Lines that may appear, and why. Everything else that a page complains about fails its test. */
const harmless: { text: RegExp; reason: string }[] = [
  {
    text: /^THREE\.Clock: This module has been deprecated\. Please use THREE\.Timer instead\.$/,
    reason: "@react-three/fiber 9 makes a Clock for its own frame loop",
  },
  {
    text: /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels( \(this message will no longer repeat\))?$/,
    reason: "a test reads pixels back, which waits for the software renderer",
  },
  {
    text: /^Service Worker registration blocked by Playwright$/,
    reason: "playwright.config.ts blocks it for all tests but those of it",
  },
];

interface Fixtures {
  /** What the page complained about so far: console warnings and errors, exceptions, blocked and failed requests. */
  complaints: string[];
}

/**
 * Playwright's test, with a page that must stay quiet: no console warning or error, no exception, nothing blocked by the
 * content security policy, no failed request. A test that provokes a complaint takes it out of `complaints`.
 */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        const type = message.type();
        if (type !== "error" && type !== "warning" && type !== "assert") return;
        if (harmless.some(({ text }) => text.test(message.text()))) return;
        complaints.push(`console ${type}: ${message.text()}`);
      });
      context.on("weberror", (error) => {
        complaints.push(`exception: ${error.error().stack ?? error.error().message}`);
      });
      context.on("requestfailed", (request) => {
        // A page that goes away ends its own requests.
        if (request.failure()?.errorText === "net::ERR_ABORTED") return;
        complaints.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`response ${response.status()}: ${response.url()}`);
      });
      await context.exposeFunction("reportPolicyViolation", (text: string) => {
        complaints.push(`content security policy: ${text}`);
      });
      await context.addInitScript(() => {
        addEventListener(
          "securitypolicyviolation",
          ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
            const { reportPolicyViolation } = window as unknown as {
              reportPolicyViolation(text: string): void;
            };
            reportPolicyViolation(`${violatedDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`);
          },
        );
      });
      await use(complaints);
      // One way there and back, so that what was said before has arrived.
      await Promise.all(context.pages().map((page) => page.evaluate(() => undefined)));
      base.expect(complaints, "the page complained").toEqual([]);
    },
    { auto: true },
  ],
});
