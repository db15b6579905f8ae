/** What has a record of its own and is neither a place nor a route. Ids are for ever: addresses hold them. */
export const topicIds = ["returns"] as const;
export type TopicId = (typeof topicIds)[number];
