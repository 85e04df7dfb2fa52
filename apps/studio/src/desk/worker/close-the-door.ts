/** The ways in which a worker's script can send or store something. */
const WAYS_OUT = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "BroadcastChannel",
  "RTCPeerConnection",
  "importScripts",
  "Worker",
  "SharedWorker",
  "indexedDB",
  "caches",
  "FileSystemHandle",
] as const;

/**
 * Takes from a worker what it could send or store anything with. It is called
 * once the solver is loaded and before the first file is read, so that even a
 * mistake in here, or in a library, has no way out.
 *
 * @returns the names of what was taken
 */
export function closeTheDoor(scope: object): string[] {
  return WAYS_OUT.filter((name) => {
    for (
      let at: object | null = scope;
      at;
      at = Object.getPrototypeOf(at) as object | null
    )
      if (Object.hasOwn(at, name)) Reflect.deleteProperty(at, name);
    return !(name in scope);
  });
}
