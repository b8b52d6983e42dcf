import { answerBatches } from '../threads/answer-batches.ts';
import { openRendering } from './render-file.ts';

answerBatches(openRendering);
