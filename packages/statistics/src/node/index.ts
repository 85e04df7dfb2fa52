export * from "./read-file.ts";
export * from "./read-publications.ts";
export * from "./write-publication.ts";
