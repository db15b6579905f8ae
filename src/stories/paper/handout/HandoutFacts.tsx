import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { today } from "#languages/words/today.ts";
import { AddressCode } from "#share/AddressCode.tsx";
import { longestCode, longestTyped, pageAddress } from "#view/address/page-address.ts";
import "./HandoutFacts.css";

interface HandoutFactsProps {
  /** Where the story can be seen live; `null` where it has no address that others can open. */
  readonly address: string | null;
}

/** Where the story lives, of when its data are, and what must be known of its maps. */
export function HandoutFacts({ address }: HandoutFactsProps) {
  const printed = address !== null && address.length <= longestTyped ? address : pageAddress("");
  return (
    <section className="handout-facts" aria-label={m.handout_facts()}>
      {address !== null && <AddressCode address={address} />}
      <div className="handout-small">
        <p>
          <strong>{m.handout_live()}</strong>
          <span> </span>
          <span className="handout-address">{printed}</span>
        </p>
        {address !== null && address.length > longestCode && <p>{m.handout_no_code()}</p>}
        <p>
          <strong>{m.figure_schematic_lead()}</strong>
          <span>{` ${m.figure_schematic()}`}</span>
        </p>
        <p>
          <strong>{m.figure_withheld_lead()}</strong>
          <span>{` ${m.figure_withheld()}`}</span>
        </p>
        <p>
          <strong>{m.figure_borders_lead()}</strong>
          <span>{` ${m.figure_borders()}`}</span>
        </p>
        <p>
          <strong>{m.figure_data_lead()}</strong>
          <span>{` ${m.figure_data({ version: release, date: writeDate(today()) })} ${m.figure_rights()}.`}</span>
        </p>
      </div>
    </section>
  );
}
