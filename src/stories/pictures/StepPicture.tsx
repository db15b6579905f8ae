import { m } from "#languages/compiled/messages.js";
import type { StepPicture as Picture } from "#own/pictures/picture.ts";
import { usePicture } from "./use-picture.ts";
import "./StepPicture.css";

/** A picture of the maker's at a step, with its credit; where its bytes are gone, what it showed. */
export function StepPicture({ picture }: { readonly picture: Picture | undefined }) {
  return picture ? <Shown {...picture} /> : null;
}

function Shown({ id, width, height, credit, description }: Picture) {
  const data = usePicture(id);
  if (data === null) return <p className="step-picture">{m.story_picture_gone({ description })}</p>;
  return (
    <figure className="step-picture">
      <img src={data} alt={description} width={width} height={height} />
      <figcaption>{m.story_picture_credit({ credit })}</figcaption>
    </figure>
  );
}
