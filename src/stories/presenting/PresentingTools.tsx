import { m } from "#languages/compiled/messages.js";
import type { WallTool } from "./pen/WallPen.tsx";
import type { StoryCommand } from "./story-keys.ts";

/** What the presenter can take in hand. */
const hands = [
  ["pen", () => m.present_pen()],
  ["pointer", () => m.present_pointer()],
] as const satisfies readonly (readonly [WallTool, () => string])[];

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
  return (
    <div className="presenting-tools" role="toolbar" aria-label={m.present_tools()}>
      {isAway && (
        <button type="button" className="presenting-back" onClick={() => onCommand("explore")}>
          {m.story_back_to_step()}
        </button>
      )}
      <button type="button" disabled={at === 0} onClick={() => onCommand("previous")}>
        {m.story_previous()}
      </button>
      <button type="button" disabled={isEnd} onClick={() => onCommand("next")}>
        {m.story_next()}
      </button>
      {account && (
        <button type="button" aria-pressed={account.isTold} onClick={account.onTell}>
          {account.isTold ? m.story_hide_account() : m.story_show_account()}
        </button>
      )}
      {!isAway && !isEnd && (
        <button type="button" onClick={() => onCommand("explore")}>
          {m.present_explore()}
        </button>
      )}
      {hands.map(([hand, name]) => (
        <button
          key={hand}
          type="button"
          className="presenting-hand"
          aria-pressed={tool === hand}
          onClick={() => onCommand(hand)}
        >
          {name()}
        </button>
      ))}
      <button type="button" onClick={() => onCommand("black")}>
        {m.present_to_black()}
      </button>
      <button type="button" onClick={() => onCommand("notes")}>
        {m.present_notes()}
      </button>
      <button type="button" onClick={() => onCommand("keys")}>
        {m.present_keys()}
      </button>
      <button type="button" onClick={() => onCommand("leave")}>
        {m.present_stop()}
      </button>
    </div>
  );
}
