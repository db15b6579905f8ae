// First what holds of every sheet, last how it is printed: their parts stand in between.
import "./paper.css";
import { useState } from "react";
import { InBoth } from "#figures/second/InBoth.tsx";
import { useSecondWords, wordsIn } from "#figures/second/use-second-words.ts";
import { m } from "#languages/compiled/messages.js";
import { useStoryAddress } from "#share/use-story-address.ts";
import { greyscale, print } from "#symbology/themes.ts";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { PageFrame } from "#ui/frames/PageFrame.tsx";
import { longestTyped, pageAddress } from "#view/address/page-address.ts";
import { closePage, openPage } from "#view/store.ts";
import { mayLeave } from "#view/story/check-story.ts";
import { openStory } from "#view/story/connect-story.ts";
import { useWholeGeography } from "#view/use-geography.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { ChoosePaper, type Paper } from "./ChoosePaper.tsx";
import { Handout } from "./handout/Handout.tsx";
import { LessonPlan } from "./lesson/LessonPlan.tsx";
import { OutlineMap } from "./lesson/OutlineMap.tsx";
import { PrintButton } from "./PrintButton.tsx";
import { StoryWaits } from "./StoryWaits.tsx";
import "./HandoutPage.css";
import "./paper-print.css";

/** The open story as sheets to print, and what can be chosen about them. */
export function HandoutPage() {
  const view = useView();
  const story = useViewState(openStory);
  const geography = useWholeGeography();
  const address = useStoryAddress();
  const [showsAccounts, setShowsAccounts] = useState(false);
  // Who prints for a class prints no answers unless they are asked for.
  const [hasTeacher, setHasTeacher] = useState(false);
  const [isGrey, setGrey] = useState(() => matchMedia("(monochrome)").matches);
  const [isInBoth, setInBoth] = useState(false);
  const second = useSecondWords(isInBoth);
  const [paper, setPaper] = useState<Paper>("handout");
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
  if (!mayLeave(story)) {
    return (
      <PageFrame {...frame}>
        <StoryWaits story={story} />
      </PageFrame>
    );
  }
  const { lesson } = story;
  const guarded = story.steps.some(({ gentle }) => gentle !== undefined);
  const sheets = { story, geography, address, theme: isGrey ? greyscale : print };
  const printed = address !== null && address.length <= longestTyped ? address : pageAddress("");
  return (
    <PageFrame {...frame} lead={m.handout_lead()}>
      <div className="handout-controls">
        <ChoosePaper chosen={paper} hasLesson={lesson !== undefined} onChoose={setPaper} />
        <PrintButton address={address} />
        {paper === "handout" && (
          <Switch label={m.handout_with_teacher()} isOn={hasTeacher} onSwitch={setHasTeacher} />
        )}
        {paper === "outline" && (
          <Switch label={m.paper_with_answers()} isOn={hasTeacher} onSwitch={setHasTeacher} />
        )}
        {paper === "handout" && guarded && (
          <Switch
            label={m.handout_with_accounts()}
            isOn={showsAccounts}
            onSwitch={setShowsAccounts}
          />
        )}
        {paper !== "lesson" && (
          <Switch label={m.handout_in_greys()} isOn={isGrey} onSwitch={setGrey} />
        )}
        {paper === "handout" && <InBoth second={second} onSwitch={setInBoth} />}
      </div>
      {paper === "handout" && (
        <Handout
          {...sheets}
          second={wordsIn(second)}
          showsAccounts={showsAccounts}
          hasTeacher={hasTeacher}
        />
      )}
      {paper === "lesson" && lesson && (
        <LessonPlan story={story} lesson={lesson} address={printed} />
      )}
      {paper === "outline" && <OutlineMap {...sheets} address={printed} hasAnswers={hasTeacher} />}
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
