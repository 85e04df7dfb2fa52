/** Who publishes. Their passwords are all "password". */
export const ROLES = ["administrator", "editor", "author"] as const;

export type Role = (typeof ROLES)[number];
