export const topicIds = [] as const;
