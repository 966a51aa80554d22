import { describe, expect, it } from "vitest";
import { Conversation, type Listener, type Subject } from "./conversation";

const home = "https://deck.example";

function start(origin: string | null = home, subject: Partial<Subject> = {}) {
  const posted: { message: Record<string, unknown>; targetOrigin: string }[] = [];
  const partner: Listener = {
    postMessage: (message, { targetOrigin }) =>
      posted.push({ message: message as Record<string, unknown>, targetOrigin }),
  };
  const attributes: Record<string, string> = { z: "u*v" };
  const conversation = new Conversation(partner, origin, {
    set: (input) => {
      if (input.attributes.onclick !== undefined) throw new TypeError("no such attribute");
      Object.assign(attributes, input.attributes);
      return { attributes: { ...attributes } };
    },
    get: () => ({ attributes: { ...attributes }, settings: "z=u*v" }),
    snapshot: async () => ({ picture: new Blob(["picture"], { type: "image/png" }) }),
    ...subject,
  });
  const say = (fields: object, from: object = {}) =>
    conversation.hear({ data: { curvascape: 1, ...fields }, origin: home, source: partner, ...from });
  return { conversation, posted, say };
}

describe("the conversation with the page around", () => {
  it("answers to that page alone, with the name of the question", async () => {
    const { posted, say } = start();
    await say({ type: "set", attributes: { z: "u^2" }, id: 4 });
    await say({ type: "snapshot", id: "b" });
    await say({ type: "get" });
    expect(posted.map(({ targetOrigin }) => targetOrigin)).toEqual([home, home, home]);
    expect(posted.map(({ message }) => message)).toEqual([
      { curvascape: 1, type: "answer", id: 4, to: "set", result: { attributes: { z: "u^2" } } },
      { curvascape: 1, type: "answer", id: "b", to: "snapshot", result: { picture: expect.any(Blob) } },
      {
        curvascape: 1,
        type: "answer",
        id: null,
        to: "get",
        result: { attributes: { z: "u^2" }, settings: "z=u*v", ignored: 0 },
      },
    ]);
  });

  it("ignores other windows, other origins and other shapes, and counts them", async () => {
    const { posted, say } = start();
    await say({ type: "set", attributes: { z: "0" } }, { source: {} });
    await say({ type: "set", attributes: { z: "0" } }, { origin: "https://deck.example.evil.example" });
    await say({ type: "set", attributes: "z" });
    expect(posted).toEqual([]);
    await say({ type: "get" });
    expect(posted[0].message.result).toMatchObject({ attributes: { z: "u*v" }, ignored: 3 });
  });

  it("says why a request was refused", async () => {
    const { posted, say } = start();
    await say({ type: "set", attributes: { onclick: "alert(1)" }, id: 1 });
    expect(posted[0].message).toEqual({
      curvascape: 1,
      type: "refusal",
      id: 1,
      to: "set",
      message: "no such attribute",
    });
  });

  it("posts the events that are listened to, and at first that it is ready", async () => {
    const { conversation, posted, say } = start();
    conversation.tell("ready", null);
    conversation.tell("change", {});
    await say({ type: "subscribe", events: ["change"] });
    conversation.tell("change", { settings: "z=u" });
    conversation.tell("ready", null);
    expect(posted.map(({ message }) => message.name ?? message.to)).toEqual(["ready", "subscribe", "change"]);
  });

  it("is none where the origin is not known", async () => {
    const { conversation, posted, say } = start(null);
    await say({ type: "get" });
    conversation.tell("ready", null);
    expect(posted).toEqual([]);
  });
});
