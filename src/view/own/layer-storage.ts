/** Where layers are kept on this device. */
import { deviceStore } from "#view/device-store.ts";

const store = deviceStore("own", "layers");

export const { readAll: readStored, write: writeStored, remove: removeStored } = store;
