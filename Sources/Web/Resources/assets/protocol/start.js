// What Fidelio does in danger. The words stand in the page itself; only the frame needs a script.

import { open } from "../frame/page.js";

open(async () => {});
