import { answerBatches } from '../threads/answer-batches.ts';
import { openFileRendering } from './render-file.ts';

answerBatches(openFileRendering);
