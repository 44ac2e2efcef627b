import type { ComponentType } from 'react';
import Assessment from '@mui/icons-material/AssessmentOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import Business from '@mui/icons-material/BusinessOutlined';
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Dashboard from '@mui/icons-material/DashboardOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import EmojiEvents from '@mui/icons-material/EmojiEventsOutlined';
import Explore from '@mui/icons-material/ExploreOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import Grading from '@mui/icons-material/GradingOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import ManageSearch from '@mui/icons-material/ManageSearchOutlined';
import Newspaper from '@mui/icons-material/NewspaperOutlined';
import People from '@mui/icons-material/PeopleOutlined';
import Podcasts from '@mui/icons-material/PodcastsOutlined';
import RateReview from '@mui/icons-material/RateReviewOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import MoveUp from '@mui/icons-material/MoveUpOutlined';
import Lightbulb from '@mui/icons-material/LightbulbOutlined';
import School from '@mui/icons-material/SchoolOutlined';
import Straighten from '@mui/icons-material/StraightenOutlined';
import ReportProblem from '@mui/icons-material/ReportProblemOutlined';
import ViewTimeline from '@mui/icons-material/ViewTimelineOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import TrackChanges from '@mui/icons-material/TrackChangesOutlined';
import Tune from '@mui/icons-material/TuneOutlined';
import type { Ability, Action, ResourceName } from '@pilotage/shared';

export interface NavigationItem {
  to: string;
  /** Addresses of other pages that belong to the entry. */
  also?: readonly string[];
  label: string;
  icon: ComponentType<{ fontSize?: 'small' }>;
  /** Permission required to use the page; without it, the entry is visible to every user. */
  needs?: [Action, ResourceName];
}

/** Whether somebody with this ability may use the page of an entry. */
export const isNavigationItemOpen = ({ needs }: NavigationItem, ability: Ability): boolean =>
  needs === undefined || ability.can(needs[0], needs[1]);

/** The menu, grouped by task. */
export const navigationGroups: { group: string; items: NavigationItem[] }[] = [
  {
    group: 'work',
    items: [
      { to: '/', label: 'home', icon: Home },
      { to: '/scores', label: 'scoring', icon: Grading, needs: ['score', 'scores'] },
      { to: '/figures', label: 'figures', icon: EditNote, needs: ['create', 'measurements'] },
      { to: '/reports', label: 'reports', icon: Assessment, needs: ['read', 'reports'] },
      {
        to: '/tasks',
        also: ['/task-board', '/task-calendar', '/task-agenda'],
        label: 'tasks',
        icon: TaskAlt,
        needs: ['read', 'tasks'],
      },
      {
        to: '/compare',
        also: ['/moments', '/c', '/half-year-report', '/reportRecipients'],
        label: 'compare',
        icon: Insights,
        needs: ['compare', 'measurements'],
      },
      { to: '/boards', label: 'boards', icon: Dashboard, needs: ['read', 'boards'] },
      { to: '/programme', label: 'programme', icon: FactCheck, needs: ['compare', 'assignments'] },
    ],
  },
  {
    group: 'project',
    items: [
      { to: '/workPlanItems', also: ['/work-plan'], label: 'workPlan', icon: ViewTimeline, needs: ['read', 'workPlanItems'] },
      { to: '/pilots', label: 'pilots', icon: Explore, needs: ['read', 'pilots'] },
      { to: '/milestones', label: 'milestones', icon: Flag, needs: ['read', 'milestones'] },
      {
        to: '/activities',
        also: ['/activity-calendar', '/activity-map'],
        label: 'activities',
        icon: Campaign,
        needs: ['read', 'activities'],
      },
      {
        to: '/dissemination',
        also: ['/dissemination-plan', '/dissemination-slides', '/disseminationObjectives'],
        label: 'dissemination',
        icon: Podcasts,
        needs: ['read', 'disseminationObjectives'],
      },
      { to: '/modules', also: ['/academy'], label: 'academy', icon: School, needs: ['read', 'modules'] },
      {
        to: '/meetings',
        also: ['/agendaItems', '/meetingDecisions', '/meeting-slides'],
        label: 'meetings',
        icon: Groups,
        needs: ['read', 'meetings'],
      },
      { to: '/risks', also: ['/risk-matrix'], label: 'risks', icon: ReportProblem, needs: ['read', 'risks'] },
      { to: '/newsItems', label: 'news', icon: Newspaper, needs: ['read', 'newsItems'] },
    ],
  },
  {
    group: 'contests',
    items: [
      { to: '/contests', label: 'contests', icon: EmojiEvents, needs: ['read', 'contests'] },
      { to: '/solutions', label: 'solutions', icon: Lightbulb, needs: ['read', 'solutions'] },
      { to: '/cooperations', label: 'cooperations', icon: Handshake, needs: ['read', 'cooperations'] },
    ],
  },
  {
    group: 'measures',
    items: [
      { to: '/indicators', label: 'indicators', icon: Straighten, needs: ['read', 'indicators'] },
      { to: '/targets', label: 'assignments', icon: TrackChanges, needs: ['read', 'assignments'] },
      {
        to: '/evaluations',
        also: ['/recommendations', '/annotations'],
        label: 'evaluations',
        icon: RateReview,
        needs: ['read', 'evaluations'],
      },
      { to: '/checks', label: 'checks', icon: Rule, needs: ['create', 'checks'] },
    ],
  },
  {
    group: 'house',
    items: [
      { to: '/organisations', label: 'organisations', icon: Business, needs: ['read', 'organisations'] },
      { to: '/users', label: 'people', icon: People, needs: ['read', 'memberships'] },
      { to: '/periods', label: 'periods', icon: CalendarMonth, needs: ['read', 'periods'] },
      { to: '/consortium', label: 'consortium', icon: Tune, needs: ['read', 'consortium'] },
      { to: '/handover', label: 'handover', icon: MoveUp, needs: ['complete', 'tasks'] },
      { to: '/archives', label: 'archives', icon: Inventory, needs: ['exportArchive', 'organisations'] },
      { to: '/auditEvents', label: 'audit', icon: ManageSearch, needs: ['read', 'auditEvents'] },
    ],
  },
];
