import type { AtlasSource } from "#atlas/evidence/sources.ts";
import { language as readers, writtenIn } from "#languages/words/locale.ts";

/** The title of a source in its language, and in English where the reader has another. */
export function SourceTitle({ source }: { source: AtlasSource }) {
  const { title, titleInEnglish, language } = source;
  const isOwn = language === readers;
  return (
    <>
      <cite lang={language}>{title}</cite>
      {titleInEnglish && !isOwn && <span lang={writtenIn}>{`(${titleInEnglish})`}</span>}
    </>
  );
}
