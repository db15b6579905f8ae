import { m } from "#languages/compiled/messages.js";
import "./AccessibilityPage.css";
import { ReadingPage } from "./ReadingPage.tsx";

/** What is done for every reader, what was tested with what, and where it ends. */
export function AccessibilityPage() {
  return (
    <ReadingPage title={m.a11y_title()} lead={m.a11y_lead()}>
      <h3>{m.a11y_done()}</h3>
      <ul className="accessibility-list">
        <li>{m.a11y_done_lists()}</li>
        <li>{m.a11y_done_keys()}</li>
        <li>{m.a11y_done_pointer()}</li>
        <li>{m.a11y_done_colour()}</li>
        <li>{m.a11y_done_size()}</li>
        <li>{m.a11y_done_motion()}</li>
        <li>{m.a11y_done_violence()}</li>
      </ul>
      <h3>{m.a11y_tested()}</h3>
      <ul className="accessibility-list">
        <li>{m.a11y_tested_with()}</li>
        <li>{m.a11y_tested_colour()}</li>
        <li>{m.a11y_not_tested()}</li>
      </ul>
      <h3>{m.a11y_limits()}</h3>
      <ul className="accessibility-list">
        <li>{m.a11y_limit_map()}</li>
        <li>{m.a11y_limit_small()}</li>
        <li>{m.a11y_limit_themes()}</li>
        <li>{m.a11y_limit_pdf()}</li>
        <li>{m.a11y_limit_stories()}</li>
        <li>{m.a11y_limit_language()}</li>
      </ul>
      <h3>{m.a11y_wrong()}</h3>
      <p>{m.a11y_wrong_text()}</p>
    </ReadingPage>
  );
}
