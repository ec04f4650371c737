import { useGivenProject } from '../../state/projects.ts'
import { ProjectPlan } from './project-plan.tsx'

/** The projects that were given, one after the other: what would come of each, and taking it in. */
export function ProjectDialog() {
  const { given, waiting } = useGivenProject()
  if (given === null) return null
  // Choices are those of one project.
  return <ProjectPlan key={given.grant} project={given} waiting={waiting.length} />
}
