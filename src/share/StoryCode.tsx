import { m } from "#languages/compiled/messages.js";
import { longestTyped, pageAddress } from "#view/address/page-address.ts";
import { AddressCode } from "./AddressCode.tsx";
import "./StoryCode.css";
import { useStoryAddress } from "./use-story-address.ts";

/** Where the open story is, for who looks at a wall: a code for telephones, and words to type. */
export function StoryCode() {
  const address = useStoryAddress();
  const isTyped = address !== null && address.length <= longestTyped;
  return (
    <div className="story-code">
      {address !== null && <AddressCode address={address} />}
      <p>{m.present_end_address({ address: isTyped ? address : pageAddress("") })}</p>
    </div>
  );
}
