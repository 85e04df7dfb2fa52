export * from "./publish-error.ts";
export * from "./publishing-lock.ts";
export * from "./read-file.ts";
export * from "./read-publications.ts";
export * from "./write-publication.ts";
