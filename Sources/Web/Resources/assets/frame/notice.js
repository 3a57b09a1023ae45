// A page that only says something: the quick way out works there too.

import { wireExit } from "./exit.js";

wireExit();
