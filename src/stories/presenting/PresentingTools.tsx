import { m } from "#languages/compiled/messages.js";
import type { WallTool } from "./pen/WallPen.tsx";
import type { StoryCommand } from "./story-keys.ts";
import { ToolSign, type ToolSignName } from "./ToolSign.tsx";
import "./PresentingTools.css";

interface Tool {
  readonly command: StoryCommand & ToolSignName;
  readonly name: () => string;
  /** What stands on it, where its name is longer. */
  readonly short?: () => string;
}

/** What the presenter can take in hand. */
const hands = [
  { command: "pen", name: () => m.present_pen() },
  { command: "pointer", name: () => m.present_pointer() },
] as const satisfies readonly (Tool & { readonly command: WallTool })[];

const explore: Tool = {
  command: "explore",
  name: () => m.present_explore(),
  short: () => m.present_short_explore(),
};
const black: Tool = {
  command: "black",
  name: () => m.present_to_black(),
  short: () => m.present_short_black(),
};
const notes: Tool = {
  command: "notes",
  name: () => m.present_notes(),
  short: () => m.present_short_notes(),
};
const keys: Tool = { command: "keys", name: () => m.present_keys() };
const leave: Tool = {
  command: "leave",
  name: () => m.present_stop(),
  short: () => m.present_short_stop(),
};

interface Account {
  readonly isTold: boolean;
  readonly onTell: () => void;
}

interface PresentingToolsProps {
  readonly at: number;
  readonly steps: number;
  /** The map takes gestures, or shows something else than the step does. */
  readonly isAway: boolean;
  /** What the presenter has in hand, if anything. */
  readonly tool: WallTool | null;
  /** What is told gently, if anything. */
  readonly account: Account | null;
  readonly onCommand: (command: StoryCommand) => void;
}

/** What the keys do, for a pointer: seen while it moves. */
export function PresentingTools({
  at,
  steps,
  isAway,
  tool,
  account,
  onCommand,
}: PresentingToolsProps) {
  const isEnd = at === steps;
  const button = ({ command, name, short = name }: Tool, isHeld?: boolean) => (
    <button
      key={command}
      type="button"
      aria-label={name()}
      title={name()}
      aria-pressed={isHeld}
      data-at-desk={command === "notes" || command === "keys" || undefined}
      onClick={() => onCommand(command)}
    >
      <ToolSign name={command} />
      <span>{short()}</span>
    </button>
  );
  return (
    <div className="presenting-tools" role="toolbar" aria-label={m.present_tools()}>
      {isAway && (
        <button type="button" className="presenting-back" onClick={() => onCommand("explore")}>
          {m.story_back_to_step()}
        </button>
      )}
      {account && (
        <button type="button" aria-pressed={account.isTold} onClick={account.onTell}>
          {account.isTold ? m.story_hide_account() : m.story_show_account()}
        </button>
      )}
      <div className="presenting-bar" role="presentation">
        <button
          type="button"
          data-turns
          aria-label={m.story_previous()}
          title={m.story_previous()}
          disabled={at === 0}
          onClick={() => onCommand("previous")}
        >
          <ToolSign name="previous" />
        </button>
        <button
          type="button"
          data-turns
          aria-label={m.story_next()}
          title={m.story_next()}
          disabled={isEnd}
          onClick={() => onCommand("next")}
        >
          <ToolSign name="next" />
        </button>
        {!isAway && !isEnd && button(explore)}
        {hands.map((hand) => button(hand, tool === hand.command))}
        {[black, notes, keys, leave].map((each) => button(each))}
      </div>
    </div>
  );
}
