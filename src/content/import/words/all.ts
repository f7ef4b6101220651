import type { RoleWords } from '../role';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';

/** Every language whose words are known. A file may mix them. */
export const allWords: readonly RoleWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  russian,
  japanese,
];
