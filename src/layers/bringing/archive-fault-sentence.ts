import { m } from "#languages/compiled/messages.js";
import type { ArchiveFault } from "#own/tiles/tiles.ts";

/** Why an archive of tiles cannot be shown, in one sentence. */
export const archiveFaultSentence: Readonly<Record<ArchiveFault | "elsewhere", () => string>> = {
  elsewhere: m.own_archive_elsewhere,
  gone: m.own_archive_gone,
  unreadable: m.own_archive_unreadable,
  pictures: m.own_archive_pictures,
  "no-names": m.own_archive_no_names,
};
