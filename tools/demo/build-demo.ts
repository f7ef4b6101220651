import { buildDemo } from '../../demo/build';
import { DEMO } from './places';

await buildDemo(DEMO);
