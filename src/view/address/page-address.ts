/** Addresses of this page that are given to others. What only this reader has or came with is not in them. */

import { release } from "#atlas/outline/outline.ts";
import { subject } from "#subject/subject.ts";
import { isReadersStory, storyIn } from "#view/selectors/telling.ts";
import { type AddressedState, nothing, type Telling } from "#view/state.ts";
import { formatAddress } from "./address.ts";

/** Characters: longer addresses make codes that telephones cannot read, or none. */
export const longestCode = 1200;

/** Characters: some programs for mail and chat cut longer addresses, or do not make links of them. */
export const longestSent = 2000;

/** Characters: nobody types a longer address off a sheet or a wall. */
export const longestTyped = 160;

/** What the page is called where it is a file on the reader's disk: the folders are nobody's affair. */
const fileOnDisk = `${subject.fileName}.html`;

/** Whether others can open an address at all; one of a page on a disk they cannot. */
export const opensElsewhere = (address: string): boolean => /^https?:\/\//.test(address);

/** Programs for mail and chat leave signs at the end of a link out of it: no such sign stands there. */
const isCutAtEnd = (hash: string) => hash !== "" && !/[a-z0-9]$/i.test(hash);

/**
 * This page at a view, without what stands behind `?`: it tells where a reader came from. Of a page
 * that was opened from a disk it is the file's name, without a path.
 */
export function pageAddress(hash: string): string {
  if (!opensElsewhere(location.href)) {
    const [, encoded = ""] = new URL(`#${hash}`, "https://atlas.invalid").href.split("#");
    return encoded === "" ? fileOnDisk : `${fileOnDisk}#${encoded}`;
  }
  const page = new URL(location.href);
  page.search = "";
  page.username = "";
  page.password = "";
  page.hash = isCutAtEnd(hash) ? `${hash}&end` : hash;
  return page.href;
}

/**
 * What the map shows, for others, at once. A reader's own story is not in it: it lies on this device
 * alone, or fills an address that is too long to be printed.
 */
function forOthers(state: AddressedState): AddressedState {
  const story = storyIn(state);
  const telling: Telling = story && !isReadersStory(state) ? { ...story, making: null } : nothing;
  return { ...state, telling, cited: null };
}

/** The hash of what the map shows, for others. */
export const hashForOthers = (state: AddressedState): string => formatAddress(forOthers(state));

/** The whole address of what the map shows, for others. */
export const addressForOthers = (state: AddressedState): string =>
  pageAddress(hashForOthers(state));

/** The same for who cites it: whoever opens it later learns what has changed since these data. */
export const addressToCite = (state: AddressedState): string =>
  pageAddress(formatAddress({ ...forOthers(state), cited: release }));
