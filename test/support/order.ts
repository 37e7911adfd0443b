import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that start programs and browsers, or read a great deal. */
const LONG = /\/test\/(browser|commands|preview|project|properties)\/|\/test\/(docs|outputs)\.test\.ts$/;

/**
 * Long tests first: one of them at the end would run alone. What a test file took before, by which they are ordered otherwise, a fresh clone
 * does not know.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
