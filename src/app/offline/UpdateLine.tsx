import { useEffect, useState } from "react";
import { m } from "#messages";
import { NoticeLine } from "#ui/NoticeLine";
import { keepOffline, type TakeUpdate } from "./keep-offline";

/** A newer release is there: it is offered, and taken when the reader says so. */
export function UpdateLine() {
  const [update, setUpdate] = useState<{ readonly take: TakeUpdate } | null>(null);
  useEffect(() => keepOffline((take) => setUpdate({ take })), []);
  return (
    <NoticeLine
      sentence={update && m.offline_update()}
      action={m.offline_take_update()}
      onAction={() => update?.take()}
      dismissLabel={m.dismiss()}
      onDismiss={() => setUpdate(null)}
    />
  );
}
