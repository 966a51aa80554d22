// @vitest-environment happy-dom
import { act, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { homeCamera } from "../camera/camera";
import { SceneCanvas } from "./SceneCanvas";

test("a browser without WebGL gets plain words, once, and no error", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const onFailure = vi.fn();
  const host = document.createElement("div");
  const root = createRoot(host);
  await act(async () => {
    root.render(
      <StrictMode>
        <SceneCanvas views={[]} camera={homeCamera} onCamera={() => {}} theme="light" onFailure={onFailure} />
      </StrictMode>,
    );
  });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalled());
  expect(onFailure).toHaveBeenCalledTimes(1);
  expect(onFailure.mock.calls[0][0]).toContain("WebGL");
  await act(async () => root.unmount());
});
