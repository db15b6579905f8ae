/** A reader's own data, from the file to the picture: by keys, with what could do harm planted in it. */
import { expect, test } from "vitest";
import { plantArchive } from "../support/own-files/planted-archive.ts";
import { OnePage } from "../support/page/one-page.ts";
import { onDrawnMap } from "../support/page/page-options.ts";

const drawn = new OnePage(onDrawnMap);

/** Names and numbers are made up. Latitude and longitude have other names, and stand exchanged. */
const table = [
  "name,when,telephone,up,across,note",
  "First office,03/04/2011,010-1234-5678,127.0312,37.5127,A quiet street",
  "Second office,05/06/2012,,106.9177,47.9184,",
  "No place,07/08/2013,,,,Only listed",
].join("\n");

test("a file is read, asked about, made harmless, shown, kept, pictured and taken out, by keys alone", async () => {
  const page = await drawn.anew();
  const own = page.ownData;
  await own.open();
  expect(await page.faults()).toEqual([]);

  await own.bring("broken.geojson", '{"type":"FeatureCollection",\n"features":[\n{]}');
  await own.says("“broken” cannot be read.");
  await own.says(/The file stops being JSON in line 3/);

  await own.bring("offices.csv", table);
  await own.heading("Before “offices” is shown");
  await own.choose("Latitude (north–south)", "up");
  await own.choose("Longitude (east–west)", "across");
  await own.answer("The day comes first: 2011-04-03");
  expect(await page.faults()).toEqual([]);
  await own.press("Go on");
  await own.says(/Are latitude and longitude exchanged\?/);
  await own.answer("Yes, exchange them");
  await own.press("Go on");

  await own.heading("offices");
  await own.says("This could do harm");
  await own.says(/Points of the atlas stand on a grid of half a degree/);
  await own.says(/The column tells of single persons/);
  await own.says("2 points; 1 without a place");
  await own.marksBecome(2);
  expect(await own.has("Save as GeoJSON")).toBe(false);
  await own.press(/^First office/);
  await own.says("3 April 2011");
  await own.says("A quiet street");
  await own.says("Line 2 of the file");
  expect(await page.faults()).toEqual([]);
  await page.hashBecomes(/^#at=[^&]+$/);

  await own.press("Bring it to the atlas’ precision");
  await own.says("Brought to the atlas’ precision: what could do harm is left out.");
  await own.unfold("Name and credit");
  await own.write("Name of the layer", "Our offices");
  await own.write("Who made the data", "The newsroom");
  await own.says("Kept on this device.");
  const file = await own.takeOut();
  expect(file.name).toBe("Our-offices.geojson");
  expect(JSON.parse(file.text)).toMatchObject({
    name: "Our offices",
    credit: "The newsroom",
    features: [{ geometry: { type: "Point", coordinates: [127, 37.5] } }, {}, { geometry: null }],
  });
  expect(file.text).not.toMatch(/1234|127\.03|statement/);

  await page.reload();
  await own.open();
  await own.press(/^Our offices/);
  await own.heading("Our offices");
  await own.marksBecome(1);
  await own.press("Show all of it on the map");
  await own.marksBecome(2);
  await page.figure.open();
  expect(await page.figure.text()).toContain("Our offices (The newsroom)");
  await page.press("Escape");

  await own.press("Hide on the map");
  await own.marksBecome(0);
  await own.press("Delete");
  await own.says("“Our offices” is deleted.");
  await own.press("Put it back");
  await own.says("2 points; 1 without a place");
  await page.press("Escape");
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
});

test("what is said not to be about people at risk is kept with the file that was let fall on the page", async () => {
  const page = await drawn.anew();
  const own = page.ownData;
  await own.drop(
    "lines.geojson",
    JSON.stringify({
      type: "LineString",
      coordinates: [
        [100.123, 20],
        [101, 21.456],
      ],
    }),
  );
  await own.heading("lines");
  await own.press("This is not about people at risk");
  await own.says("You said: “This is not about people at risk.” The sentence is kept with it.");
  await own.marksBecome(1);
  const { text } = await own.takeOut();
  expect(JSON.parse(text)).toMatchObject({ statement: "This is not about people at risk" });
  await own.press("Take that back");
  await own.says("This could do harm");
  expect(await own.has("Save as GeoJSON")).toBe(false);
});

test("an archive of tiles is read in pieces, answered for, and kept; what is none is refused in a sentence", async () => {
  const page = await drawn.anew();
  const own = page.ownData;
  await own.open();
  await own.bringBytes("planted.pmtiles", plantArchive(40));
  await own.heading("planted");
  await own.says("map tiles");
  await own.says("The harm check cannot look through all of it.");
  expect(await own.has("Save as GeoJSON")).toBe(false);
  expect(await page.faults()).toEqual([]);
  await own.press("This is not about people at risk");
  await own.says("Kept on this device.");
  await page.reload();
  await own.open();
  await own.press(/^planted/);
  await own.heading("planted");
  await own.press("Take that back");
  await own.says("The harm check cannot look through all of it.");

  await own.press("All your layers");
  await own.bring("broken.pmtiles", "PMTiles is what it says");
  await own.says("It is no archive of tiles (PMTiles) that can be read in pieces.");
  await own.paste("https://tiles.example.org/lines.pmtiles");
  await own.says("The address lies on another host.");
});
