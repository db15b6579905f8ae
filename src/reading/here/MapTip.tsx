import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { Tip } from "#ui/popovers/Tip.tsx";
import { type Pointed, pointedAt } from "#view/hand/pointing.ts";
import { useGeography } from "#view/use-geography.ts";
import { useView } from "#view/use-view.ts";
import { tellThing } from "./thing-words.ts";
import { useSeen } from "./use-seen.ts";
import "./MapTip.css";

/** Milliseconds that a pointer rests before what it rests on is named. */
const rest = 120;
/** Milliseconds without anything under the pointer after which it has left what it pressed. */
const settled = 600;
/** Pixels that a name keeps from a pointer, and from the ring round what keys have reached. */
const [fromPointer, fromRing] = [14, 24];

const keyOf = (pointed: Pointed | null) => pointed && `${pointed.thing.kind} ${pointed.thing.id}`;

/** What the pointer rests on. */
function usePointed(): Pointed | null {
  const view = useView();
  const watch = useCallback((tell: () => void) => pointedAt.watch(view, tell), [view]);
  return useSyncExternalStore(watch, () => pointedAt.get(view));
}

/** Names what the pointer rests on, or at once what keys have reached; Esc or a press takes the name away. */
export function MapTip({ reached }: { reached: Pointed | null }) {
  const pointed = usePointed();
  const seen = useSeen();
  const geography = useGeography();
  const shown = reached ?? pointed;
  const key = keyOf(shown);
  const wait = reached ? 0 : rest;
  const [named, setNamed] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return setNamed(null);
    const timer = setTimeout(() => setNamed(key), wait);
    return () => clearTimeout(timer);
  }, [key, wait]);
  // What is pressed opens what it stands for: that says the name, too.
  const [pressed, setPressed] = useState<string | null>(null);
  useEffect(() => {
    // A map that is drawn anew under a pointer at rest tells of nothing for a moment.
    const pause = key === null ? settled : 0;
    const timer = setTimeout(() => setPressed((last) => (last === key ? last : null)), pause);
    return () => clearTimeout(timer);
  }, [key]);
  useEffect(() => {
    const press = () => setPressed(key);
    document.addEventListener("pointerdown", press, { capture: true });
    return () => document.removeEventListener("pointerdown", press, { capture: true });
  }, [key]);
  const isNamed = key !== null && named === key && pressed !== key;
  useEffect(() => {
    if (!isNamed) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      setNamed(null);
    }
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isNamed]);
  if (!shown || !isNamed) return null;
  const places = geography === "failed" ? null : geography;
  const { name, told } = tellThing(shown.thing, seen, places);
  return (
    <Tip at={shown.at} reach={reached ? fromRing : fromPointer}>
      <p className="map-tip">
        <b>{name}</b>
        {told.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </Tip>
  );
}
