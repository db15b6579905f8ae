import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { useStoryAddress } from "#share/use-story-address.ts";
import { greyscale, print } from "#symbology/themes.ts";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { PageFrame } from "#ui/frames/PageFrame.tsx";
import { closePage, openPage } from "#view/store.ts";
import { openStory } from "#view/story/connect-story.ts";
import { useGeography } from "#view/use-geography.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { Handout } from "./Handout.tsx";
import { PrintButton } from "./PrintButton.tsx";

/** The open story as sheets to print, and what can be chosen about them. */
export function HandoutPage() {
  const view = useView();
  const story = useViewState(openStory);
  const geography = useGeography();
  const address = useStoryAddress();
  const [showsAccounts, setShowsAccounts] = useState(false);
  // Who prints for a class prints no answers unless they are asked for.
  const [hasTeacher, setHasTeacher] = useState(false);
  const [isGrey, setGrey] = useState(() => matchMedia("(monochrome)").matches);
  const close = () => closePage(view);
  const frame = { title: m.handout(), closeLabel: m.close_page(), onClose: close };
  if (story === null) {
    return (
      <PageFrame {...frame}>
        <p>{m.handout_no_story()}</p>
        <button type="button" className="link" onClick={() => openPage(view, "stories")}>
          {m.stories()}
        </button>
      </PageFrame>
    );
  }
  if (story === "failed" || story === "missing" || geography === "failed") {
    return (
      <PageFrame {...frame}>
        <p role="status">
          <span>{`${m.story_failed()} `}</span>
          <ReloadButton label={m.trouble_reload()} />
        </p>
      </PageFrame>
    );
  }
  if (story === "loading" || geography === null) {
    return (
      <PageFrame {...frame}>
        <p role="status">{m.story_loading()}</p>
      </PageFrame>
    );
  }
  const guarded = story.steps.some(({ gentle }) => gentle !== undefined);
  return (
    <PageFrame {...frame} lead={m.handout_lead()}>
      <div className="handout-controls">
        <PrintButton address={address} />
        <Switch label={m.handout_with_teacher()} isOn={hasTeacher} onSwitch={setHasTeacher} />
        {guarded && (
          <Switch
            label={m.handout_with_accounts()}
            isOn={showsAccounts}
            onSwitch={setShowsAccounts}
          />
        )}
        <Switch label={m.handout_in_greys()} isOn={isGrey} onSwitch={setGrey} />
      </div>
      <Handout
        story={story}
        geography={geography}
        theme={isGrey ? greyscale : print}
        address={address}
        showsAccounts={showsAccounts}
        hasTeacher={hasTeacher}
      />
    </PageFrame>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={() => onSwitch(!isOn)} />
      <span>{label}</span>
    </label>
  );
}
