import { installedWebkit } from "../../.tools/engines.mjs";
import { WebkitEngine } from "../support/engines/webkit.ts";
import { smoke } from "./smoke.ts";

const installed = installedWebkit();

smoke("WebKit", installed && (() => WebkitEngine.start(installed)));
