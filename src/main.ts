/** The program's entry: `node dist/src/main.js start` and the other commands of `src/cli`. */
import './cli/main.js';
