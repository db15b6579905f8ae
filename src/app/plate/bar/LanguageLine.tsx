import { useState } from "react";
import { NoticeLine } from "#ui/frames/NoticeLine.tsx";
import { addressInLanguage } from "#view/address/language-address.ts";
import { keepLanguageOffered } from "#view/device.ts";
import { useView } from "#view/use-view.ts";

/** Said in the language that is offered, to who may read no other. */
const offer = {
  tag: "ko",
  sentence: "이 지도는 한국어로도 볼 수 있다.",
  action: "한국어로 보기",
  dismiss: "닫기",
} as const;

/** The atlas can be read in the language that the device prefers: said once. */
export function LanguageLine() {
  const view = useView();
  const [isOffered, setOffered] = useState(true);
  function close(): void {
    keepLanguageOffered();
    setOffered(false);
  }
  return (
    <NoticeLine
      sentence={isOffered ? offer.sentence : null}
      action={offer.action}
      onAction={() => {
        close();
        location.assign(addressInLanguage(offer.tag, view.getState()));
      }}
      dismissLabel={offer.dismiss}
      onDismiss={close}
      lang={offer.tag}
    />
  );
}
