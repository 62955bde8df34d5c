// `node launch.js PROGRAM`: starts an installed Earshot at a desk and waits for its window. Used by `cargo xtask bundle`.
import { Desk } from "./support/desk.js";
import { until } from "./support/waiting.js";

const [program] = process.argv.slice(2);
const desk = await Desk.open();
try {
  const app = desk.start(program, []);
  const look = async () => {
    if (!app.isRunning()) throw new Error(`${program} ended by itself: ${app.said()}`);
    const { output } = await desk.run("xdotool", ["search", "--onlyvisible", "--name", "^Earshot$"]);
    return output.trim() || null;
  };
  const window = await until("window named Earshot", look, { else: () => app.said() });
  console.log(`${program} opened its window (${window}).`);
} finally {
  await desk.close();
}
