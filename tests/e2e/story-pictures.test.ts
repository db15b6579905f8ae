import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, expect, test } from "vitest";
import { openZip } from "#figures/files/zip-file.ts";
import { AtlasPage } from "../support/page/atlas-page.ts";
import { withoutMap } from "../support/page/page-options.ts";
import { makePicture, secretOfPicture } from "../support/pictures/made-picture.ts";
import { readPresentation } from "../support/pictures/read-presentation.ts";

let page: AtlasPage;

afterEach(async () => {
  expect(page.errors).toEqual([]);
  expect(page.foreignRequests).toEqual([]);
  await page.close();
});

const seen = "An empty classroom";
const asked = "It can be saved, printed and shared once you have said who is in its pictures.";

test("a picture is chosen, told, undone, asked about, shown, saved and opened again, by keys alone", async () => {
  page = await AtlasPage.open("country=LA&page=stories", withoutMap);
  const { maker } = page;
  await maker.pressButton("New story");
  await maker.write("Title", "Pictured");
  await maker.pressButton("Add this view");
  await maker.choosePicture(new TextEncoder().encode("not a picture"));
  await maker.says("That is no picture that this browser can read.");
  await maker.choosePicture(makePicture(2000, 1000));
  await maker.says("The picture is in, with 1600 by 800 pixels.");
  await page.showsText("It is shown once it has a credit and a description.");
  await page.showsText("once the picture of step 1 has a credit and a description.");
  await maker.write("Credit: who made the picture", "A teacher");
  await maker.write("What is seen in it, for those who do not see it", seen);
  const kept = await maker.picture(seen);
  expect(kept).toMatchObject({ width: 1600, height: 800 });
  expect(kept.source).toMatch(/^data:image\/jpeg;base64,/);
  expect(atob(kept.source.slice(23))).not.toContain(secretOfPicture);
  expect(await page.faults()).toEqual([]);

  await maker.pressButton("Take the picture out");
  await maker.says("The picture is taken out.");
  expect(await page.focusedName()).toBe("Choose a picture");
  await maker.pressButton("Undo picture");
  await maker.says("The last change of the picture is undone.");
  expect(await maker.picture(seen)).toEqual(kept);
  await maker.pastePicture(makePicture(30, 40));
  await maker.says("The picture is in, with 30 by 40 pixels.");
  await maker.pressButton("Undo picture");
  expect(await maker.picture(seen)).toEqual(kept);

  await page.showsText(asked);
  await maker.pressButton("No one at risk can be recognised in the pictures");
  await maker.says("You said: “No one at risk can be recognised in the pictures.”");
  expect(await page.faults()).toEqual([]);
  const link = await maker.link();
  await maker.says("not its pictures, which have no room in it");
  const saved = await maker.saveFile();
  expect(JSON.parse(saved.text)).toMatchObject({
    steps: [{ picture: { credit: "A teacher", description: seen, data: kept.source } }],
  });
  expect(link.length).toBeLessThan(600);

  await page.reload();
  expect(await maker.picture(seen)).toEqual(kept);
  await maker.pressButton("Read: Pictured");
  await page.story.shows("Laos");
  expect(await maker.picture(seen)).toEqual(kept);
  expect(await page.story.panelText()).toContain("Picture: A teacher");
  expect(await page.faults()).toEqual([]);
  await page.share.open();
  await page.showsText("It opens the story without its pictures");
  expect(await page.faults()).toEqual([]);
  await page.press("Escape");
  await page.choose("Leave the story");
  await maker.pressButton("Handout: Pictured");
  await page.handout.shows("Pictured");
  expect(await maker.picture(seen)).toEqual(kept);
  expect(await page.faults()).toEqual([]);
  await page.goBack();
  await page.story.present("Pictured");
  expect(await maker.picture(seen)).toEqual(kept);
  expect(await page.faults()).toEqual([]);
  await page.press("Escape");
  await page.story.chromeIsBack();
  await page.choose("Leave the story");

  await page.goTo("page=stories");
  await maker.losePictures();
  const withoutIt = await maker.saveFile();
  await maker.says("The picture of step 1 is not on this device any more");
  expect(JSON.parse(withoutIt.text)).toMatchObject({ title: "Pictured", steps: [{}] });
  await maker.pressButton("Delete: Pictured");
  await maker.pressButton("Delete it");
  await maker.says("“Pictured” is deleted.");
  await maker.openFile(saved.text.replace(kept.source, "data:image/jpeg;base64,AAAA"));
  await maker.says("In the file, the picture of step 1 is missing or is not what it should be.");
  await maker.openFile(saved.text);
  await maker.says("“Pictured” is kept on this device.");
  await maker.pressButton("Read: Pictured");
  expect(await maker.picture(seen)).toMatchObject({ width: 1600, height: 800 });

  await page.goTo("page=stories");
  const presented = await page.slides.save("Pictured", "pptx");
  const { slides } = await readPresentation(presented.bytes);
  const [, step] = slides;
  expect(step?.pictures.map(({ alternative }) => alternative)).toContain(seen);
  expect(step?.texts.get("photo")).toBe("Picture: A teacher");
  const files = await openZip(presented.bytes.buffer);
  expect(files.filter(({ name }) => name.endsWith(".jpeg"))).toHaveLength(1);
  const pdf = await page.slides.save("Pictured", "pdf");
  const { text } = await extractText(await getDocumentProxy(pdf.bytes));
  expect(text[1]).toContain("Picture: A teacher");
  const zip = await page.slides.save("Pictured", "zip");
  const captions = (await openZip(zip.bytes.buffer)).find(({ name }) => name === "captions.txt");
  const words = new TextDecoder().decode(await captions?.bytes());
  expect(words).toContain("Picture: A teacher");
  expect(words).toContain(seen);
}, 180_000);
