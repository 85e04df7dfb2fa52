import { desk, type DeskRequest } from "./desk-worker.sample.ts";

// The worker's global, as far as it is used here.
declare const self: {
  onmessage: ((event: { data: DeskRequest }) => void) | null;
  postMessage(answer: unknown): void;
};

self.onmessage = ({ data }) => {
  void desk(data).then(
    (answer) => {
      self.postMessage(answer);
    },
    (error: unknown) => {
      self.postMessage({ error: String(error) });
    },
  );
};
