/** Every source of the tiny atlas says who published it. */
export const withoutPublisher: readonly string[] = [];
