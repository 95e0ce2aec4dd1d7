// What Lighthouse says of pages: their addresses as arguments, a line of JSON for each.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: (process.env.CHROME_FLAGS ?? "").split("\n").concat("--headless"),
  logLevel: "silent",
});
for (const address of process.argv.slice(2)) {
  const { lhr } = await lighthouse(address, {
    port: chrome.port,
    logLevel: "silent",
    onlyCategories: ["performance", "accessibility", "best-practices"],
  });
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]);
  const wanting = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== "informative")
    .map(({ id, displayValue }) => [id, displayValue ?? ""].join(" ").trim());
  process.stdout.write(`${JSON.stringify({ address, scores: Object.fromEntries(scores), wanting })}\n`);
}
await chrome.kill();
