import { answerBatches } from '../threads/threads.ts';
import { openFileRendering } from './render-file.ts';

await answerBatches(openFileRendering);
