import { render } from 'preact';
import { OptionsPage } from './options-view.tsx';
import '../ui/dress.ts';

render(<OptionsPage />, document.getElementById('options')!);
