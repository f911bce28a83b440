import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import './contacts/contact-keys';
import './contacts/on-its-way';
import './notices/naming';
import './styles/screens.css';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

// every route is the server's
const router = new Router(document.querySelector('#outlet'));
void router.setRoutes([...serverSideRoutes]);
