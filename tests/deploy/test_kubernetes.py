"""What `deploy/kubernetes` asks of a cluster is valid, and holds what README.md says of it."""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

import kubernetes_validate
import pytest
import yaml

from service.settings import read_settings
from tests.serving import ROOT

Document: TypeAlias = dict[str, Any]

FOLDER = ROOT / "deploy" / "kubernetes"
BASE = FOLDER / "base"


def read(name: str) -> list[Document]:
    return list(yaml.safe_load_all((BASE / name).read_text("utf-8")))


KUSTOMIZATION = read("kustomization.yaml")[0]
DOCUMENTS = [document for name in KUSTOMIZATION["resources"] for document in read(name)]
IMAGE = (ROOT / "Dockerfile").read_text("utf-8")


def named(document: Document) -> str:
    return f"{document['kind']}/{document['metadata']['name']}"


def the(kind: str, name: str = "iep-clock") -> Document:
    (found,) = (document for document in DOCUMENTS if named(document) == f"{kind}/{name}")
    spec: Document = found.get("spec", found)
    return spec


def pod() -> Document:
    spec: Document = the("Deployment")["template"]["spec"]
    return spec


def container() -> Document:
    (only,) = pod()["containers"]
    assert isinstance(only, dict)
    return only


def labels() -> dict[str, str]:
    found: dict[str, str] = the("Deployment")["template"]["metadata"]["labels"]
    return found


def selectors(document: object) -> Iterator[dict[str, str]]:
    """Every choice of pods by label, wherever it stands."""
    if isinstance(document, dict):
        for name, value in document.items():
            if name in {"labelSelector", "selector"}:
                yield value.get("matchLabels", value)
            else:
                yield from selectors(value)
    elif isinstance(document, list):
        for value in document:
            yield from selectors(value)


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_document_is_valid(document: Document) -> None:
    """Nothing that the schema does not know, either: a misspelt name would be ignored."""
    assert kubernetes_validate.validate(document, "1.37", strict=True) == "1.37"


def test_a_misspelt_name_would_be_found() -> None:
    wrong = {**the("Deployment"), "replica": 2}
    document = {"apiVersion": "apps/v1", "kind": "Deployment", "spec": wrong}
    with pytest.raises(kubernetes_validate.ValidationError, match="replica"):
        kubernetes_validate.validate(document, "1.37", strict=True)


def test_every_file_is_used() -> None:
    there = {path.name for path in BASE.iterdir()} - {"kustomization.yaml"}
    assert there == set(KUSTOMIZATION["resources"])


def test_everything_is_in_the_namespace_that_allows_the_least() -> None:
    """Kubernetes, Pod Security Standards: restricted"""
    metadata = the("Namespace")["metadata"]
    assert metadata["name"] == KUSTOMIZATION["namespace"]
    assert metadata["labels"] == {"pod-security.kubernetes.io/enforce": "restricted"}


def test_the_pod_is_nobody_and_may_do_nothing() -> None:
    user, group = re.findall(r"^USER (\d+):(\d+)$", IMAGE, re.MULTILINE)[0]
    assert pod()["securityContext"] == {
        "runAsNonRoot": True,
        "runAsUser": int(user),
        "runAsGroup": int(group),
        "seccompProfile": {"type": "RuntimeDefault"},
    }
    assert container()["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
        "readOnlyRootFilesystem": True,
    }


def test_the_pod_holds_no_token_no_volume_and_nothing_of_the_host() -> None:
    assert pod()["automountServiceAccountToken"] is False
    assert pod()["enableServiceLinks"] is False
    assert not pod().keys() & {"volumes", "hostNetwork", "hostPID", "hostIPC", "initContainers"}
    assert "volumeMounts" not in container()


def test_nobody_in_the_namespace_may_ask_anybody() -> None:
    policy = the("NetworkPolicy")
    assert policy["podSelector"] == {}
    assert set(policy["policyTypes"]) == {"Ingress", "Egress"}
    assert policy["egress"] == []


def test_only_two_may_ask_and_only_at_the_one_port() -> None:
    (rule,) = the("NetworkPolicy")["ingress"]
    assert rule["ports"] == [{"port": "http"}]
    asking = [source["namespaceSelector"]["matchLabels"].popitem() for source in rule["from"]]
    assert [who for _, who in asking] == ["for-the-public", "for-metrics"]


def test_the_ports_are_one_port() -> None:
    (port,) = container()["ports"]
    assert f"GRANIAN_PORT={port['containerPort']}" in IMAGE
    (offered,) = the("Service")["ports"]
    assert offered["targetPort"] == port["name"]
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert container()[probe]["httpGet"]["port"] == port["name"]
    (rule,) = the("Ingress")["rules"]
    backend = rule["http"]["paths"][0]["backend"]["service"]
    assert backend == {"name": "iep-clock", "port": {"name": offered["name"]}}


def test_whatever_selects_pods_selects_these() -> None:
    found = [selector for document in DOCUMENTS for selector in selectors(document)]
    assert len(found) == 5
    assert all(selector.items() <= labels().items() for selector in found)


def test_a_probe_asks_for_what_it_is_about() -> None:
    asked = {
        probe: container()[probe]["httpGet"]["path"]
        for probe in ("startupProbe", "readinessProbe", "livenessProbe")
    }
    assert asked == {
        "startupProbe": "/readyz",
        "readinessProbe": "/readyz",
        "livenessProbe": "/healthz",
    }


def test_rolling_takes_no_replica_away_before_another_is_ready() -> None:
    assert the("Deployment")["strategy"] == {
        "type": "RollingUpdate",
        "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0},
    }
    assert "replicas" not in the("Deployment")


def test_a_replica_has_time_to_finish_what_was_begun() -> None:
    wait = container()["lifecycle"]["preStop"]["sleep"]["seconds"]
    finish = re.findall(r'"--workers-kill-timeout", "(\d+)"', IMAGE)[0]
    assert pod()["terminationGracePeriodSeconds"] >= wait + int(finish) + 5


def test_one_replica_may_be_missing_and_never_the_last() -> None:
    assert the("PodDisruptionBudget")["maxUnavailable"] == 1
    scaling = the("HorizontalPodAutoscaler")
    assert 2 <= scaling["minReplicas"] < scaling["maxReplicas"]
    assert scaling["scaleTargetRef"]["name"] == "iep-clock"


def test_replicas_are_spread_over_nodes_and_zones() -> None:
    over = {spread["topologyKey"] for spread in pod()["topologySpreadConstraints"]}
    assert over == {"kubernetes.io/hostname", "topology.kubernetes.io/zone"}


def test_metrics_are_not_for_the_public() -> None:
    """Kubernetes, Ingress: "precedence will be given first to the longest matching path"."""
    (rule,) = the("Ingress")["rules"]
    to = {path["path"]: path["backend"]["service"]["name"] for path in rule["http"]["paths"]}
    assert to == {"/": "iep-clock", "/metrics": "nobody"}
    assert "selector" not in the("Service", "nobody")


def test_the_settings_are_ones_that_the_service_takes() -> None:
    (made,) = KUSTOMIZATION["configMapGenerator"]
    assert container()["envFrom"] == [{"configMapRef": {"name": made["name"]}}]
    given = dict(literal.split("=", 1) for literal in made["literals"])
    (rule,) = the("Ingress")["rules"]
    assert read_settings(given).public_url == f"https://{rule['host']}"
    assert [rule["host"]] == the("Ingress")["tls"][0]["hosts"]


def test_the_example_changes_what_there_is() -> None:
    example = yaml.safe_load((FOLDER / "example" / "kustomization.yaml").read_text("utf-8"))
    assert example["resources"] == ["../base"]
    assert [image["name"] for image in example["images"]] == [container()["image"]]
    (made,) = example["configMapGenerator"]
    assert made["name"] == KUSTOMIZATION["configMapGenerator"][0]["name"]
    assert made["namespace"] == KUSTOMIZATION["namespace"]
    for patch in example["patches"]:
        assert the(patch["target"]["kind"], patch["target"]["name"])
