import type { AtlasSource } from "#atlas/sources.ts";

/** The title of a source in its language, and in English where that is another. */
export function SourceTitle({ source }: { source: AtlasSource }) {
  const { title, titleInEnglish, language } = source;
  return (
    <>
      <cite lang={language}>{title}</cite>
      {titleInEnglish && <span>{`(${titleInEnglish})`}</span>}
    </>
  );
}
