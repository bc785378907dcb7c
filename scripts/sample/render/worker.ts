import { shots } from '../scenes/shots.ts';
import { work } from './farm.ts';

work(shots);
