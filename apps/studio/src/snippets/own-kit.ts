/** The folder of the kit beside the studio's pages. */
export const OWN_KIT = "kit/";
