import { ScreenState } from '../../ui/state.tsx';

export const CampaignScreen = () => <ScreenState title="campaign" />;
