import { installedWebkit } from "../../.tools/engines.mjs";
import { WebkitEngine } from "../support/engines/webkit";
import { smoke } from "./smoke";

const installed = installedWebkit();

smoke("WebKit", installed && (() => WebkitEngine.start(installed)));
