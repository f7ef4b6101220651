import { userTexts } from './user-texts';

/* `npm run words`: every text that users can read, by the file that has it. */

for (const { file, texts } of userTexts()) {
  console.log(`\n${file}`);
  for (const { line, text } of texts) console.log(`  ${String(line).padStart(4)}  ${text}`);
}
