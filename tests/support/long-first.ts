import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest comes first, so that no worker is left alone with it at the end. */
const order = ["engines", "e2e", "browser", "unit", "tiny"];

/** Within a project the files keep Vitest's order: by how long they took, else by their size. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ project }: TestSpecification) => order.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
