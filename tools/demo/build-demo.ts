import { buildDemo } from '../../demo/build';
import { DEMO } from './paths';

await buildDemo(DEMO);
